import { VFile } from 'vfile'
import { pandocFences } from './pandoc-fences.js'
import { withoutSettings } from './settings.js'
import { withoutTitleBlock } from './title-block.js'
import { withMatterFences } from './top.js'

/**
 * A file with the text that is parsed, which has the same lines as the author's. Every step can ask it for what a node's
 * offsets mean, and reports on it: the author's own file is not changed. What is amiss at the top of the text is reported.
 *
 * @param data what the steps are to know of the file
 */
export function sourceFile(path: string | undefined, text: string, data: VFile['data'] = {}): VFile {
  const typed = text
    .replace(/^\s*\uFEFF+/, top => top.replaceAll('\uFEFF', ''))
    .replace(/\r\n?/g, '\n')
    // Editors for Chinese and Japanese leave wide spaces.
    .replace(/^(---|\.\.\.)[^\S\n]+$/gm, '$1')
  const file = new VFile({ path, data: { ...data, written: typed } })
  file.value = pandocFences(withoutSettings(withMatterFences(withoutTitleBlock(typed, file), file), file))
  return file
}
