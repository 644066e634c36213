/** Kinds of vehicle with different kilometre rates: cars by fiscal power, motorcycles, others. */
export const VEHICLES = ['smallCar', 'mediumCar', 'largeCar', 'motorcycle', 'otherVehicle'] as const

/** A kind of vehicle. */
export type Vehicle = (typeof VEHICLES)[number]
