/** Kinds of vehicle that kilometre rates tell apart: cars by fiscal power, motorcycles, others. */
export const VEHICLES = ['smallCar', 'mediumCar', 'largeCar', 'motorcycle', 'otherVehicle'] as const

/** A kind of vehicle. */
export type Vehicle = (typeof VEHICLES)[number]
