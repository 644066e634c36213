import { shareSupports } from '#shared/domain/costs/share-supports'
import { supportStudySchema } from '#shared/domain/costs/support-study'
import type { Figure } from './measure'
import { median } from './measure'

const COUNT = 12

/** Twelve support services that all serve each other and twenty services, counted both ways. */
export const measureSupports = (): Promise<Figure> => {
  const study = supportStudySchema.parse({
    supports: Array.from({ length: COUNT }, (_, at) => ({
      name: `Support ${String(at)}`,
      cost: 1_000_000 + at * 98_765,
      toSupports: Array.from({ length: COUNT }, (__, to) => ((at * 7 + to * 3) % 40) * 25),
      toReceivers: Array.from({ length: 20 }, (__, to) => 1 + ((at * 11 + to * 5) % 900)),
    })),
    receivers: Array.from({ length: 20 }, (_, at) => `Service ${String(at)}`),
  })
  return median(
    'reciprocal step of 12 support services',
    50,
    () => shareSupports(study, 'reciprocal'),
    20,
  )
}
