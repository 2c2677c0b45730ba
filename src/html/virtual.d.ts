// Modules that scripts/assets.mjs makes when the package is bundled, and that vitest gets through the same code.

declare module 'rostrum:templates' {
  /** Handlebars templates by name (`slides/claim`), precompiled. */
  export const templates: Readonly<Record<string, unknown>>
  /** Style sheets by name (`css/base`, `themes/paper`), minified. */
  export const styles: Readonly<Record<string, string>>
}

declare module 'rostrum:client' {
  /** Page scripts, each one classic bundle. */
  export const scripts: Readonly<Record<'deck' | 'speaker' | 'reload' | 'probe', string>>
}
