/** Whether the element in focus uses the key itself, as a text field, a list, a button or a scrolled pane does. */
export function isUsedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, select, textarea, dialog[open], [role="separator"]')) return true
  if (target.closest('button, summary, a[href]')) return key === ' ' || key === 'Enter'
  return target.closest('#notes') !== null && (key === 'ArrowUp' || key === 'ArrowDown')
}
