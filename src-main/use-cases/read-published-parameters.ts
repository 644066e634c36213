import type { Parameter } from '#shared/domain/costs/parameter'
import { success, type Result } from '#shared/kernel/result'
import { publishedParameters } from './published-parameters'

/** The figures that come with the program. */
export const readPublishedParameters = (): Promise<Result<readonly Parameter[], never>> =>
  Promise.resolve(success(publishedParameters()))
