/**
 * The sample territories that come with the program, by the name of their file: each shows one way of sharing. The first
 * is the one that opens unless another is asked for.
 */
export const SAMPLE_TERRITORIES = [
  'pays-de-saint-seine',
  'both-directions',
  'whole-services',
  'named-individuals',
] as const

/** A sample territory that comes with the program. */
export type SampleTerritory = (typeof SAMPLE_TERRITORIES)[number]
