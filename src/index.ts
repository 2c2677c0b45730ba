export type {
  Argument,
  Block,
  Claim,
  Inline,
  Line,
  Plan,
  Section,
  SetPiece,
  Source,
  Thesis,
} from './argument/argument.js'
export { type Bibliography, readBibliography } from './argument/bibliography/bibliography.js'
export { toArgument } from './argument/to-argument.js'
export { forAudience } from './audience/for-audience.js'
export type { Profile, Profiles } from './audience/profile.js'
export { readProfiles, wholeProfile } from './audience/profiles/profiles.js'
export type { Decision, Exclusion, Obligation, Selection } from './audience/selection.js'
export type { Config } from './config/config.js'
export { defineConfig, type ProjectCode } from './config/define-config.js'
export type { Extensions } from './config/extensions.js'
export { catalogue, type RuleId, type Severity } from './diagnostics/catalogue.js'
export type { Read, ReadProblem, ReadText } from './diagnostics/reading.js'
export { hasErrors, severityOf } from './diagnostics/report.js'
export { json } from './diagnostics/reporters/json.js'
export { pretty } from './diagnostics/reporters/pretty.js'
export { type Needs, needsOf } from './html/needs.js'
export { type Pages, toHtml } from './html/render.js'
export type { Resources } from './html/resources.js'
export type { FrontMatter } from './outline/front-matter.js'
export { type Outline, type OutlineOptions, outline } from './outline/outline.js'
export { buildTalk, readTalk, selectTalk } from './pipeline.js'
export type { OwnRule as Rule, OwnSay as Say } from './rules/own-rule.js'
export type { ArgumentContext, DeckContext } from './rules/rule.js'
export type { Deck, Slide, SlideKind } from './slides/deck.js'
export { toDeck } from './slides/to-deck.js'
export { openProject, type Project } from './talk/project.js'
export type { Chosen, ReadTalk, Talk, Variant } from './talk/talk.js'
