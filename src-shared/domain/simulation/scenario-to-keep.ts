import { quotasFit } from '../agreements/allocation-key'
import { scenarioSchema } from './scenario'

/** A scenario as it may be kept: its quotas share no more than the whole. Told on the quotas concerned. */
export const scenarioToKeep = scenarioSchema.superRefine(({ suppositions }, context) => {
  suppositions.forEach((one, at) => {
    if (one.kind === 'key' && !quotasFit(one.key))
      context.addIssue({
        code: 'custom',
        message: 'code:quotasOver100',
        path: ['suppositions', at, 'key', 'quotas'],
      })
  })
})
