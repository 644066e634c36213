import type { ListFailure } from '#shared/domain/lists/list-failure'

/** Why a line of a list is refused, in English. */
export const enListFailures = {
  listNameShared:
    '“{{found}}” means {{count, number}} records. Add a column of numbers (SIREN, code, registration number).',
  listNameNear:
    '“{{found}}” looks like “{{known}}”. Write the same name, or add its SIREN or INSEE code.',
  listTwice: 'Already on line {{line}}. Keep only one of them.',
  listBodyUnknown: '“{{found}}” is no known body. Create it first, or correct the name.',
  listCellFault:
    'Cell {{found}} holds no value that can be read. Replace the formula by its value.',
  listNothingToKeep: 'Nothing to keep: all is there already or refused.',
} as const satisfies Record<
  Exclude<ListFailure['code'], 'codeTaken' | 'registrationNumberTaken'>,
  string
>
