/**
 * The sample territories that come with the program, by the name of their file: each shows one way of sharing. The first
 * is the one that opens unless another is asked for.
 */
export const SAMPLE_TERRITORIES = [
  'pays-de-saint-seine',
  'advice-cell',
  'both-directions',
  'shared-it',
  'economic-developer',
  'a-la-carte',
  'named-individuals',
  'whole-services',
  'shared-equipment',
  'joint-purchasing',
  'common-projects',
] as const

/** A sample territory that comes with the program. */
export type SampleTerritory = (typeof SAMPLE_TERRITORIES)[number]
