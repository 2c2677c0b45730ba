import { templates as specs, styles } from 'rostrum:templates'
import type HandlebarsApi from 'handlebars'
import runtime from 'handlebars/runtime.js'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { didYouMean, suggest } from '../diagnostics/suggest.js'
import { isNested } from './is-nested.js'
import type { Override, Resources } from './resources.js'
import { themeNames } from './theme-names.js'

/** The templates and styles of one build, a user's own in front of the built-in ones. */
export interface Templates {
  /**
   * Fills in the template `name`: `slides/claim`.
   *
   * @param standIn the built-in template that stands in for it. @defaultValue the one of the same name
   */
  render(name: string, view: object, standIn?: string): string
  /** Whether what `name` makes is the author's wish: no built-in template had to stand in, for it or a part of it. */
  isSound(name: string): boolean
  /** The text of a style sheet, or `undefined` if there is none of this name. */
  style(name: string): string | undefined
  /** The names of all themes, without their folder. */
  readonly themes: readonly string[]
}

// The runtime alone starts faster; its own type declaration is empty.
const Handlebars = runtime as unknown as typeof HandlebarsApi

type Template = HandlebarsApi.TemplateDelegate

/**
 * Makes an engine of its own for a build. A user's template that cannot be compiled or filled in is reported with
 * its line, and the built-in one stands in for it.
 *
 * @param ownKinds the project's own kinds of slides; without them no template of a slide is taken for a misspelt one
 */
export async function createTemplates(
  overrides: Resources['overrides'],
  file: VFile,
  ownKinds?: Resources['ownKinds'],
): Promise<Templates> {
  const engine = Handlebars.create()
  const builtIn = new Map(Object.entries(specs).map(([name, spec]) => [name, engine.template(spec as never)]))
  const mine = [...overrides].filter(([name, override]) => isWanted(name, override, ownKinds, file))
  const wanted = new Set(mine.map(([name]) => name))
  const own = await compiled(mine, engine, file)
  for (const [name, template] of [...builtIn, ...own]) engine.registerPartial(name, template)
  const failed = new Set<string>()
  const steppedBack = new Set<string>()
  const unread = [...overrides].flatMap(([name, { path }]) =>
    path.endsWith('.hbs') && !own.has(name) ? [name] : [],
  )
  const onSlides = mine.filter(([name]) => own.has(name) && /^(?:slides|partials)\//.test(name))
  const isDoubtful = onSlides.some(([, { text }]) => !isNested(text))
  const staysInside = isDoubtful ? (await import('./stays-inside.js')).staysInside : undefined
  return {
    themes: themeNames(overrides),
    // Whose slides a part, or a misspelt name, was meant for cannot be known.
    isSound: name =>
      !steppedBack.has(name) &&
      unread.every(other => other !== name && other.startsWith('slides/') && wanted.has(other)),
    style: name => overrides.get(name)?.text ?? styles[name],
    render(name, view, standIn = name) {
      const template = builtIn.get(standIn)
      if (!template) throw new Error(`No template is called ${standIn}`)
      try {
        const filled = (own.get(name) ?? template)(view)
        if (name.startsWith('slides/') && staysInside && !staysInside(filled))
          throw new Error('it ends what it did not begin, or begins what it does not end')
        return filled
      } catch (error) {
        if (own.size === 0) throw error
        reportOnce(name, error)
        steppedBack.add(name)
        // One of the user's partials may be at fault: all of them step back for this template.
        return template(view, { partials: Object.fromEntries(builtIn) })
      }
    },
  }

  function reportOnce(name: string, error: unknown): void {
    const guilty = own.has(name) ? name : ([...own.keys()].find(key => key.startsWith('partials/')) ?? name)
    if (!failed.has(guilty)) reportError(file, overrides.get(guilty), guilty, error)
    failed.add(guilty)
  }
}

/** Whether an override is a template that anything may be shown by; one that is not is reported. */
function isWanted(name: string, { path }: Override, ownKinds: Resources['ownKinds'], file: VFile): boolean {
  if (!path.endsWith('.hbs')) return false
  if (name in specs || name.startsWith('partials/')) return true
  const known = Object.keys(specs).filter(spec => !spec.startsWith('partials/'))
  const isSlide = name.startsWith('slides/')
  const kind = ownKinds?.find(own => name === `slides/${own.name}`)
  if (isSlide && (!ownKinds || kind?.used || (kind && !suggest(name, known)))) return true
  const note = didYouMean(name, known)
  report(file, 'template-error', `Unexpected template \`${name}\`, expected the name of a built-in one`, {
    local: true,
    place: { line: 1, column: 1, path },
    note:
      isSlide && !kind
        ? `${note} A kind of your own has a name that may be a class and means nothing else.`
        : note,
  })
  return false
}

async function compiled(
  mine: readonly (readonly [name: string, override: Override])[],
  engine: typeof HandlebarsApi,
  file: VFile,
) {
  const own = new Map<string, Template>()
  if (mine.length === 0) return own
  const { default: compiler } = await import('handlebars')
  for (const [name, override] of mine) {
    try {
      const spec = compiler.precompile(override.text, { strict: true, knownHelpersOnly: true })
      // `precompile` gives a spec as the text of an object: this is how Handlebars itself turns it into one.
      own.set(name, engine.template(new Function(`return ${spec}`)()))
    } catch (error) {
      reportError(file, override, name, error)
    }
  }
  return own
}

function reportError(file: VFile, override: Override | undefined, name: string, error: unknown): void {
  const { message } = error as Error
  const [first = message] = message.split('\n')
  // Handlebars tells the place in the message alone: `… on line 3`, `… - 3:7`.
  const [, line, column] = /(?:line | - )(\d+)(?::(\d+))?/.exec(message) ?? []
  const place = { line: Number(line ?? 1), column: Number(column ?? 0) + 1 }
  const missing = /^"(.+)" not defined/.exec(first)?.[1]
  const model = name in specs || !name.startsWith('slides/') ? 'of this name' : '`slides/claim`'
  const cause = missing ? `it has no field \`${missing}\`` : first.replace(/ - \d+:\d+$|:$/g, '')
  report(file, 'template-error', `Cannot use the template \`${name}\`: ${cause}`, {
    local: true,
    place: { ...place, ...(override ? { path: override.path } : {}) },
    note: `${missing ? `Its fields are those that the built-in template ${model} uses. ` : ''}Until it is mended, the built-in one stands in for it.`,
  })
}
