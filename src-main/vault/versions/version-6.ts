import type { SchemaVersion } from './schema-version'
import { version5 } from './version-5'

/** Version 6. Adds savings tests and annual reports; rows of version 5 stay as they are. */
export const version6: SchemaVersion = {
  number: 6,
  stores: { ...version5.stores, savingsTests: '', annualReports: '' },
  upgrade: null,
}
