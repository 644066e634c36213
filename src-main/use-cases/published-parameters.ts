import { parameterSchema, type Parameter } from '#shared/domain/costs/parameter'
import published from '../../resources/parameters/published.json'

/** The figures that come with the program, each with its source, as data that every territory can correct. */
export const publishedParameters = (): readonly Parameter[] =>
  published.map((each) => parameterSchema.parse(each))
