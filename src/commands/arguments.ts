import { parseArgs } from 'node:util'
import { didYouMean, suggest } from '../diagnostics/suggest.js'
import { UsageError } from './usage-error.js'

/** One option of a command. */
type Option =
  | { readonly type: 'boolean'; readonly short?: string }
  | {
      readonly type: 'string'
      readonly short?: string
      readonly choices?: readonly string[]
      /** May be given several times. */
      readonly multiple?: boolean
    }

/** A command's options by their long names, without dashes. */
export type Options = Readonly<Record<string, Option>>

/** The values that were given; an option that was not given is `undefined`. */
type Values<O extends Options> = {
  readonly [Name in keyof O]?: O[Name] extends { readonly type: 'boolean' }
    ? boolean
    : O[Name] extends { readonly multiple: true }
      ? readonly string[]
      : O[Name] extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string
}

/** A command line that was understood. */
export interface Arguments<O extends Options> {
  readonly values: Values<O>
  readonly positionals: readonly string[]
}

/**
 * Reads a command's arguments: `--name value`, `--name=value`, `-n value`, and `--` before positionals that look like
 * options. Of an option that is given twice the last value counts, unless it is `multiple`.
 *
 * @param most how many positionals the command takes at most
 * @throws UsageError for an unknown option or choice, a value that is missing or unasked for, and a positional too many
 */
export function parseArguments<const O extends Options>(
  argv: readonly string[],
  options: O,
  most = 0,
): Arguments<O> {
  const config = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, flag(option)]))
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | boolean | readonly string[]> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const value = readValue(token, options)
    const before = values[token.name] ?? []
    const option = options[token.name]
    const several = option?.type === 'string' && option.multiple
    values[token.name] = several && Array.isArray(before) ? [...before, value] : value
  }
  const extra = positionals[most]
  if (extra !== undefined)
    throw new UsageError(`Unexpected argument \`${extra}\`, expected ${expected(most)}.`)
  return { values: values as Values<O>, positionals }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function readValue({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | boolean {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) throw new UsageError(`Unknown option \`${rawName}\`. ${knownOptions(name, options)}`)
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`Unexpected value \`${value}\`: \`${rawName}\` takes none.`)
    return true
  }
  // An option after the option is far more often a forgotten value than a value with a dash; `--name=-x` still works.
  if (!value || (!inlineValue && /^-./.test(value))) {
    throw new UsageError(
      `Option \`${rawName}\` needs a value${option.choices ? `: ${option.choices.join(' or ')}` : ''}.`,
    )
  }
  if (option.choices && !option.choices.includes(value)) {
    throw new UsageError(`Unknown value \`${value}\` of \`${rawName}\`. ${didYouMean(value, option.choices)}`)
  }
  return value
}

function knownOptions(name: string, options: Options): string {
  // Names are compared without their dashes: those would count as letters in which every option is alike.
  const names = [...Object.keys(options), 'help']
  const near = suggest(name, names)
  return near
    ? `Did you mean \`--${near}\`?`
    : `Known are ${names.map(known => `\`--${known}\``).join(', ')}.`
}

function flag({ type, short }: Option): { type: 'boolean' | 'string'; short?: string } {
  return { type, ...(short && { short }) }
}

function expected(most: number): string {
  if (most === 0) return 'none'
  return most === 1 ? 'one' : `${most} at most`
}
