import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { importMappingSchema } from '#shared/domain/imports/import-mapping'
import { IMPORT_SOURCES } from '#shared/domain/imports/import-source'
import type { ImportChoice, KeptImport, Rehearsal, UndoneImport } from './import-views'
import { givenFile } from './given-file'
import { answer, does, EVERYTHING, keeps, reads } from './method'

const asked = { source: z.enum(IMPORT_SOURCES).nullable() }

const ofFile = { token: z.string().min(1).max(80), mapping: importMappingSchema }

/**
 * What the window may ask about files of hours. Long work reports its progress as job `import` and can be stopped by
 * `cancelJob`.
 */
export const importMethods = {
  /** Asks for a file and reads it; nothing is kept. `null`: the source is guessed. */
  chooseImportFile: does(z.strictObject(asked), answer<ImportChoice>()),
  /** Reads a file that was dropped on the window; nothing is kept. */
  takeImportFile: does(givenFile.extend(asked), answer<ImportChoice>()),
  /** Reads another sheet of the workbook that was chosen. */
  chooseImportSheet: does(
    z.strictObject({ token: ofFile.token, sheet: z.string().min(1).max(300) }),
    answer<ImportChoice>(),
  ),
  /** What the file would change, line by line. */
  rehearseImport: reads(z.strictObject(ofFile), answer<Rehearsal>(), EVERYTHING),
  /**
   * Keeps the file in one change and remembers the mapping. Rows named in `without` by their place among the lines of the
   * rehearsal, from 0, stay outside; a refused one that is not named there refuses the whole.
   */
  keepImport: keeps(
    z.strictObject({ ...ofFile, without: z.array(z.int().min(0)).max(1_000_000) }),
    answer<KeptImport>(),
  ),
  /** Drops a file that was chosen. */
  forgetImportFile: does(z.strictObject({ token: ofFile.token }), answer<null>()),
  /**
   * Undoes a whole import. Hours that were changed since are named and nothing is done, or with `leaveChanged` they stay as
   * they are.
   */
  undoImport: keeps(
    z.strictObject({ id: idField, leaveChanged: z.boolean() }),
    answer<UndoneImport>(),
  ),
  saveImportMapping: keeps(importMappingSchema),
  removeImportMapping: keeps(z.strictObject({ id: idField })),
} as const
