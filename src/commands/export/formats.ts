import { card } from './card.js'
import type { ExportFormat } from './format.js'
import { handout } from './handout.js'
import { pdf } from './pdf.js'
import { png } from './png.js'
import { script } from './script.js'

/** The formats of `rostrum export`, by name. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = { pdf, handout, script, png, card }
