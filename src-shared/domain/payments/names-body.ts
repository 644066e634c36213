import { foldText } from '#shared/kernel/fold-text'
import type { Collectivity } from '../collectivities/collectivity'

/** Whether a cell names a body: by its name, whatever case and accents, its code, or its SIRET. */
export const namesBody = (
  cell: string,
  { name, code, siret }: Pick<Collectivity, 'name' | 'code' | 'siret'>,
): boolean =>
  foldText(cell) === foldText(name) ||
  cell.trim() === code ||
  (siret !== null && cell.replace(/\s/g, '') === siret)
