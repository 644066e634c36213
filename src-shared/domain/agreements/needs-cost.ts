import { traitsOf } from '../keys/key-kinds'
import type { Terms } from './terms'

/** Whether terms bill the real cost, by their key or through the gap: a month without a cost is then a hole. */
export const needsCost = ({ key, gap }: Pick<Terms, 'key' | 'gap'>): boolean =>
  traitsOf(key).sharesCost || gap === 'beneficiaries'
