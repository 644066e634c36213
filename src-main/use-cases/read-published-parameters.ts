import type { PublishedFigure } from '#shared/domain/costs/published-figure'
import { success, type Result } from '#shared/kernel/result'
import { publishedFigures } from './published-parameters'

/** The figures that come with the program, with the pages where each was read. */
export const readPublishedParameters = (): Promise<Result<readonly PublishedFigure[], never>> =>
  Promise.resolve(success(publishedFigures()))
