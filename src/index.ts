export { toArgument } from './argument/argument.js'
export { type Bibliography, readBibliography } from './argument/bibliography.js'
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
} from './argument/types.js'
export { forAudience } from './audience/audience.js'
export { readProfiles, wholeProfile } from './audience/profiles.js'
export type { Decision, Exclusion, Obligation, Profile, Profiles, Selection } from './audience/types.js'
export type { Config } from './config/config.js'
export { openProject, type Project } from './config/project.js'
export { catalogue, type RuleId, type Severity } from './diagnostics/catalogue.js'
export type { Read, ReadProblem, ReadText } from './diagnostics/reading.js'
export { hasErrors, severityOf } from './diagnostics/report.js'
export { json } from './diagnostics/reporters/json.js'
export { pretty } from './diagnostics/reporters/pretty.js'
export { type Needs, needsOf } from './html/needs.js'
export { type Pages, toHtml } from './html/render.js'
export type { Resources } from './html/resources.js'
export type { FrontMatter } from './outline/front-matter.js'
export { type Outline, outline } from './outline/outline.js'
export {
  buildTalk,
  type Chosen,
  type ReadTalk,
  readTalk,
  selectTalk,
  type Talk,
  type Variant,
} from './pipeline.js'
export { toDeck } from './slides/deck.js'
export type { Deck, Slide, SlideKind } from './slides/types.js'
