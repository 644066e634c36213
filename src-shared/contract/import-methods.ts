import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { importMappingSchema } from '#shared/domain/imports/import-mapping'
import { IMPORT_SOURCES } from '#shared/domain/imports/import-source'
import type { ImportChoice, KeptImport, Rehearsal, UndoneImport } from './import-views'
import { gives } from './method'

const ofFile = { token: z.string().min(1).max(80), mapping: importMappingSchema }

/** What the window may ask about files of hours. Long work tells its progress as job `import` and heeds `cancelJob`. */
export const importMethods = {
  /** Asks for a file and reads it; nothing is kept. `null`: the source is guessed. */
  chooseImportFile: gives<ImportChoice>()(
    z.strictObject({ source: z.enum(IMPORT_SOURCES).nullable() }),
  ),
  /** What the file would change, line by line. */
  rehearseImport: gives<Rehearsal>()(z.strictObject(ofFile)),
  /**
   * Keeps the file in one change and remembers the mapping. Rows named in `without` by their place among the lines of the
   * rehearsal, from 0, stay outside; a refused one that is not named there refuses the whole.
   */
  keepImport: gives<KeptImport>()(
    z.strictObject({ ...ofFile, without: z.array(z.int().min(0)).max(1_000_000) }),
  ),
  /** Lets go of a file that was chosen. */
  forgetImportFile: gives<null>()(z.strictObject({ token: ofFile.token })),
  /**
   * Takes a whole import back. Hours that were changed since are named and nothing is done, or with `leaveChanged` they
   * stay as they are.
   */
  undoImport: gives<UndoneImport>()(z.strictObject({ id: idField, leaveChanged: z.boolean() })),
  saveImportMapping: gives<{ readonly sequence: number }>()(importMappingSchema),
  removeImportMapping: gives<{ readonly sequence: number }>()(z.strictObject({ id: idField })),
} as const
