// The public API. Whole talks: `openProject`, `readTalk`, then `buildTalk`, `checkTalk` and `export…`, and `messagesOf` with a
// reporter for what was found. The stages, to be called by hand: `outline` → `toArgument` → `forAudience` → `toDeck` → `toHtml`.

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
export { type AudienceOptions, forAudience, keptIds } from './audience/for-audience.js'
export type { Profile, Profiles } from './audience/profile.js'
export { readProfiles, wholeProfile } from './audience/profiles/profiles.js'
export type { Decision, Exclusion, Obligation, Selection } from './audience/selection.js'
export { type Browser, BrowserGone, type Page } from './browser/browser.js'
export { type BrowserSearch, findBrowser } from './browser/find.js'
export { NoBrowser } from './browser/no-browser.js'
export type { SeenInBrowser } from './browser/seen.js'
export { type StartedBrowser, type StartOptions, startBrowser } from './browser/started-browser.js'
export { type CheckedTalk, checkTalk, type Looking, type SeenTalk } from './check-talk.js'
export type { Config } from './config/config.js'
export { defineConfig, type ProjectCode } from './config/define-config.js'
export type { Extensions } from './config/extensions.js'
export { catalogue, type RuleId, type Severity } from './diagnostics/catalogue.js'
export { descriptions } from './diagnostics/descriptions.js'
export type { Read, ReadProblem, ReadText } from './diagnostics/reading.js'
export { type Details, hasErrors, type Place, severityOf } from './diagnostics/report.js'
export { github } from './diagnostics/reporters/github.js'
export { json } from './diagnostics/reporters/json.js'
export { type PrettyOptions, pretty, summary } from './diagnostics/reporters/pretty.js'
export { type SarifOptions, sarif } from './diagnostics/reporters/sarif.js'
export {
  type BrowserExport,
  type ExportedTalk,
  type ExportOptions,
  exportCard,
  exportHandout,
  exportPdf,
  exportPng,
  exportScript,
} from './export-talk.js'
export type { Product } from './exports/format.js'
export type { PdfOptions } from './exports/formats/pdf.js'
export type { PngOptions } from './exports/formats/png.js'
export type { ScriptOptions } from './exports/formats/script.js'
export type { HandoutOptions } from './html/handout.js'
export { type Needs, needsOf } from './html/needs.js'
export { type Pages, toHtml } from './html/render.js'
export type { Resources } from './html/resources.js'
export type { FrontMatter } from './outline/front-matter.js'
export { type Outline, type OutlineOptions, outline } from './outline/outline.js'
export { buildTalk, readTalk, selectTalk } from './pipeline.js'
export type { OwnRule as Rule, OwnSay as Say } from './rules/own-rule.js'
export type {
  ArgumentContext,
  DeckContext,
  Rule as BuiltInRule,
  Say as BuiltInSay,
} from './rules/rule.js'
export { argumentRules, deckRules } from './rules/rules.js'
export type { Deck, Slide, SlideKind } from './slides/deck.js'
export { toDeck } from './slides/to-deck.js'
export { messagesOf, type Reported } from './talk/messages.js'
export { openProject, type Project } from './talk/project.js'
export type { BuildOptions, Chosen, ReadTalk, SelectOptions, Talk, Variant } from './talk/talk.js'
export { version } from './talk/version.js'
