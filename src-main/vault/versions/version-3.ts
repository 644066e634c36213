import type { SchemaVersion } from './schema-version'
import { version2 } from './version-2'

/** Version 3. Rows of version 2 stay as they are: fields added since are optional. */
export const version3: SchemaVersion = {
  number: 3,
  stores: {
    ...version2.stores,
    accountRules: '',
    imputations: '',
    payments: '',
    statementChecks: '',
    trips: '',
  },
  upgrade: null,
}
