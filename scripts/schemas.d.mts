export function writeSchemas(folder: string): Promise<void>

export function schemaOf(name: 'audiences' | 'front-matter' | 'report'): {
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>
}
