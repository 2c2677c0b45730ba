import type { BlockContent, Blockquote, Paragraph } from 'mdast'
import type { PairsFor } from '../outline/attribute-names.js'
import { attributesOf, placeOf } from '../outline/nodes.js'
import { restricted } from '../outline/restrict.js'
import type { Quotation } from './argument.js'
import { attributionOf } from './attribution.js'
import type { Context } from './content.js'
import { planOf } from './plan.js'
import { textOf } from './text-of.js'

/**
 * A blockquote as somebody's words, when it says whose. Its attributes stand at the end of its attribution. Paragraphs
 * that end with `{lang=fa}` are the words as they were said, and the others their translation.
 *
 * @param notes gets what the speaker says after it
 */
export function quotationOf(
  block: Blockquote,
  notes: readonly BlockContent[],
  context: Context,
): Quotation | undefined {
  const quoted = attributionOf(block)
  if (!quoted) return undefined
  const last = block.children.at(-1)
  const attributes = restricted(last?.data?.attributes, block.data?.attributes)
  return {
    type: 'quotation',
    id: context.ids.item(attributes.id, context.parent, 'quotation'),
    plan: planOf(attributes, placeOf(last), context.file),
    notes,
    place: placeOf(block),
    ...inLanguages(quoted.paragraphs, context.matter.lang, languageIn(attributes)),
    attribution: quoted.attribution,
  }
}

function languageIn({ pairs }: { readonly pairs: PairsFor<'language'> }): string | undefined {
  return pairs.lang
}

/**
 * The words by their languages.
 *
 * @param outline the language of paragraphs that name none
 * @param all the language of all paragraphs, when none of them names its own
 */
function inLanguages(
  paragraphs: readonly Paragraph[],
  outline: string,
  all: string | undefined,
): Pick<Quotation, 'paragraphs' | 'lang' | 'translation'> {
  const named = paragraphs.map(paragraph => languageIn(attributesOf(paragraph)))
  const said = named.find(lang => lang !== undefined && lang !== outline)
  const words = (of: (lang: string | undefined) => boolean) =>
    paragraphs.flatMap((paragraph, index) => (of(named[index]) ? [textOf(paragraph)] : []))
  const translated = words(lang => lang !== said)
  if (said === undefined || translated.length === 0) {
    const lang = said ?? all
    return { paragraphs: words(() => true), ...(lang && lang !== outline ? { lang } : {}) }
  }
  const lang = named.find(other => other !== undefined && other !== said) ?? outline
  return {
    paragraphs: words(other => other === said),
    lang: said,
    translation: { lang, paragraphs: translated },
  }
}
