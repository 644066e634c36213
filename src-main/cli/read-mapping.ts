import { z } from 'zod'
import { read } from '#shared/kernel/read'
import { failure, success, type Result } from '#shared/kernel/result'
import { importMappingSchema, type ImportMapping } from '#shared/domain/imports/import-mapping'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { usageFault, type UsageFault } from './request'

const { columns, dates, durations, worked, allDay, sheet } = importMappingSchema.shape

/** What a mapping file may say; what it leaves out is guessed. */
const mappingFileSchema = z.strictObject({
  columns: columns.optional(),
  dates: dates.optional(),
  durations: durations.optional(),
  worked,
  allDay,
  sheet,
  names: z
    .array(
      z.strictObject({
        kind: z.enum(['agent', 'collectivity']),
        found: z.string().min(1).max(300),
        /** Identifier, registration number or code; `null` is common time. */
        is: z.string().min(1).max(80).nullable(),
      }),
    )
    .max(5000)
    .optional(),
})

type Said = Partial<
  Pick<ImportMapping, 'columns' | 'dates' | 'durations' | 'worked' | 'allDay' | 'sheet' | 'names'>
>

/** The record with that name or code. */
function idOf(
  { agents, collectivities }: WorkspaceFile,
  kind: 'agent' | 'collectivity',
  is: string,
): string | undefined {
  const record =
    kind === 'agent'
      ? agents.find(({ id, registrationNumber }) => id === is || registrationNumber === is)
      : collectivities.find(({ id, code }) => id === is || code === is)
  return record?.id
}

/**
 * Reads what the columns of a file of hours mean (docs/import-format.md).
 *
 * @param path of the file that says so
 */
export function readMapping(
  text: string | null,
  path: string,
  workspace: WorkspaceFile,
): Result<Said, UsageFault> {
  const wrong = failure(usageFault('mappingWrong', { value: path }))
  let parsed: unknown
  try {
    parsed = JSON.parse(text ?? '')
  } catch {
    return wrong
  }
  const said = read(mappingFileSchema, parsed)
  if (!said.ok) return wrong
  const names: ImportMapping['names'] = []
  for (const { kind, found, is } of said.value.names ?? []) {
    const id = is === null ? null : idOf(workspace, kind, is)
    if (id === undefined) return wrong
    names.push({ kind, found, id })
  }
  const { columns: titles, dates: order, durations: unit, worked: counts } = said.value
  const wholeDays = said.value.allDay
  return success({
    names,
    ...(titles === undefined ? {} : { columns: titles }),
    ...(order === undefined ? {} : { dates: order }),
    ...(unit === undefined ? {} : { durations: unit }),
    ...(said.value.sheet === undefined ? {} : { sheet: said.value.sheet }),
    ...(counts === undefined ? {} : { worked: counts }),
    ...(wholeDays === undefined ? {} : { allDay: wholeDays }),
  })
}
