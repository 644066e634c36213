import type { Vehicle } from '../agents/vehicle'
import type { ParameterCode } from '../costs/parameter'

/**
 * A bracket of the calendar year: up to 2 000 km, up to 10 000 km, beyond (arrêté of 14 March 2022). `flat` where a
 * vehicle has one rate.
 */
export const BRACKETS = ['first', 'middle', 'beyond', 'flat'] as const

/** A bracket of the calendar year. */
export type Bracket = (typeof BRACKETS)[number]

/** Where cars change brackets, in tenths of a kilometre over the calendar year; the last has no end. */
const CAR_BRACKETS = [
  { bracket: 'first', upTo: 20_000 },
  { bracket: 'middle', upTo: 100_000 },
  { bracket: 'beyond', upTo: Infinity },
] as const

/** The brackets of a vehicle, in ascending order. */
export const bracketsOf = (
  vehicle: Vehicle,
): readonly { readonly bracket: Bracket; readonly upTo: number }[] =>
  vehicle === 'motorcycle' || vehicle === 'otherVehicle'
    ? [{ bracket: 'flat', upTo: Infinity }]
    : CAR_BRACKETS

const CODES: Readonly<Record<Vehicle, Readonly<Partial<Record<Bracket, ParameterCode>>>>> = {
  smallCar: { first: 'smallCarFirst', middle: 'smallCarMiddle', beyond: 'smallCarBeyond' },
  mediumCar: { first: 'mediumCarFirst', middle: 'mediumCarMiddle', beyond: 'mediumCarBeyond' },
  largeCar: { first: 'largeCarFirst', middle: 'largeCarMiddle', beyond: 'largeCarBeyond' },
  motorcycle: { flat: 'motorcycle' },
  otherVehicle: { flat: 'otherVehicle' },
}

/** The dated figure that holds the rate of a vehicle in a bracket. */
export const rateCode = (vehicle: Vehicle, bracket: Bracket): ParameterCode | undefined =>
  CODES[vehicle][bracket]
