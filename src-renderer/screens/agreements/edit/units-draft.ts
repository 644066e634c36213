import type { Agreement, UnitType } from '#shared/domain/agreements/agreement'

/** What an agreement counts besides hours, as typed. */
export interface UnitsDraft {
  readonly unitTypes: readonly UnitType[]
}

/** The draft of what is counted. */
export const unitsDraft = ({ unitTypes = [] }: Agreement): UnitsDraft => ({ unitTypes })

/** The fields of an agreement that it gives. */
export const unitsFields = ({
  unitTypes,
}: UnitsDraft): Partial<Record<keyof Agreement, unknown>> => ({ unitTypes })
