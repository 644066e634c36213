import type { NameMatch } from '#shared/domain/imports/match-names'

/** Whether the user must say what a name means. */
export const isOpen = ({ state }: NameMatch): boolean =>
  state === 'ambiguous' || state === 'unknown'
