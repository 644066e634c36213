import { failure } from '#shared/kernel/result'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { keepRecord } from './keep-record'
import { missingAgents, missingCollectivities } from './missing-records'
import type { KeeperPort, Kept } from './ports'

const idsOf = ({ names }: ImportMapping, kind: 'agent' | 'collectivity'): readonly string[] =>
  names.flatMap((name) => (name.kind === kind && name.id !== null ? [name.id] : []))

/** Remembers how the files of a source are read, and whom its names mean. */
export const saveImportMapping = ({ keeper }: KeeperPort, mapping: ImportMapping): Kept =>
  keeper.accept(() => {
    const registers = keeper.registers()
    const missing = [
      ...missingAgents(registers, idsOf(mapping, 'agent')),
      ...missingCollectivities(registers, idsOf(mapping, 'collectivity')),
    ]
    return missing.length > 0
      ? failure(...missing)
      : keepRecord(
          { verb: 'saveImportMapping', subject: mapping.name, when: null },
          {
            table: 'importMappings',
            id: mapping.id,
            before: registers.importMappings.get(mapping.id) ?? null,
            after: mapping,
          },
        )
  })
