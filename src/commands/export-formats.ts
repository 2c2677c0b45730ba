import { card } from './export-card.js'
import type { ExportFormat } from './export-format.js'
import { handout } from './export-handout.js'
import { pdf } from './export-pdf.js'
import { png } from './export-png.js'
import { script } from './export-script.js'

/** The formats of `rostrum export`, by name. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = { pdf, handout, script, png, card }
