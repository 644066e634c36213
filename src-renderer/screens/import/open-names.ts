import type { NameMatch } from '#shared/domain/imports/match-names'

/** Whether someone must say what a name stands for. */
export const isOpen = ({ state }: NameMatch): boolean =>
  state === 'ambiguous' || state === 'unknown'
