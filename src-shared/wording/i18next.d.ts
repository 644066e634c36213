import type { FormatValues } from './formats'
import type * as fr from './fr'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof fr }
    strictKeyChecks: true
    strictInterpolationChecks: true
    interpolationFormatTypeMap: FormatValues
  }
}
