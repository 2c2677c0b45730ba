/** A field whose value is shown as it was typed, alone on its line; what goes on below, or is a list, is YAML's to read. */
const textField = /^(title|subtitle|author|event|date):[ \t]+(\S.*)$(?!\n[ \t]+\S)/gm
const comment = /[ \t]+#(?:[ \t].*)?$/
/** What means the same to YAML and to who typed it: nothing, a comment, a quoted text, a list, the beginning of a block. */
const isYaml =
  /^(?:~|null|#(?:[ \t].*)?|"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|\[.*\]|\{.*\}|[|>][-+\d]*|[&!*]\w+(?: [[{].*)?)$/i

/**
 * A front matter with its texts quoted, so that YAML reads them as they were typed: `The #1 reason`, `Rust: a love story`,
 * `1.10`, `@home`. What stands behind ` # ` is a comment. All lines stay where they are.
 */
export function withTextAsTyped(yaml: string): string {
  return yaml.replace(textField, (line, name: string, typed: string) => {
    const value = typed.replace(comment, '').trimEnd()
    return isYaml.test(value) ? line : `${name}: ${JSON.stringify(value)}`
  })
}
