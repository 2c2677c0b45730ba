import { agendaKind } from './agenda.js'
import { backupKind } from './backup.js'
import type { Base } from './base.js'
import { claimKind } from './claim.js'
import { closingKind } from './closing.js'
import { codeKind } from './code.js'
import { comparisonKind } from './comparison.js'
import { definitionKind } from './definition.js'
import { figureKind } from './figure.js'
import type { Kind, View } from './kind.js'
import { numberKind } from './number.js'
import { objectionKind } from './objection.js'
import { questionKind } from './question.js'
import { quoteKind } from './quote.js'
import { sectionKind } from './section.js'
import { sourcesKind } from './sources.js'
import { tableKind } from './table.js'
import { thesisKind } from './thesis.js'
import { titleKind } from './title.js'
import { untitledKind } from './untitled.js'

/** The kinds of slides by their names: an entry here makes a kind a member of `Slide`. */
const table = {
  title: titleKind,
  thesis: thesisKind,
  agenda: agendaKind,
  section: sectionKind,
  claim: claimKind,
  quote: quoteKind,
  number: numberKind,
  objection: objectionKind,
  definition: definitionKind,
  question: questionKind,
  figure: figureKind,
  table: tableKind,
  code: codeKind,
  comparison: comparisonKind,
  closing: closingKind,
  sources: sourcesKind,
  backup: backupKind,
  untitled: untitledKind,
}

/** What is known of each kind. Its key is the `kind` of its slides, and the name of its template and CSS class. */
export const kinds = table satisfies {
  readonly [Each in keyof typeof table]: Kind<Base & { readonly kind: Each }, View>
}

/** The names of the kinds of slides that there are, in the order of the table. */
export const slideKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[]
