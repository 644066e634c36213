import { frCommon } from './fr/common'
import { frBackups } from './fr/backups'
import { frCorrection } from './fr/correction'
import { frWords } from './fr/words'
import { frFailures } from './fr/failures'
import { frObjections } from './fr/objections'
import { frHistory } from './fr/history'
import { frFrame } from './fr/frame'
import { frKeyboard } from './fr/keyboard'
import { frMenu } from './fr/menu'
import { frHourRecords } from './fr/hour-records'
import { frActs } from './fr/acts'
import { frActText } from './fr/act-text'
import { frAccounting } from './fr/accounting'
import { frAbsent } from './fr/absent'
import { frWorkbook } from './fr/workbook'
import { frSimulation } from './fr/simulation'
import { frHome } from './fr/home'
import { frForms } from './fr/forms'
import { frWelcome } from './fr/welcome'
import { frSamples } from './fr/samples'
import { frSettings } from './fr/settings'
import { frCollectivities } from './fr/collectivities'
import { frAgents } from './fr/agents'
import { frAgreements } from './fr/agreements'
import { frAmendments } from './fr/amendments'
import { frCriteria } from './fr/criteria'
import { frLegalForms } from './fr/legal-forms'
import { frApprovals } from './fr/approvals'
import { frTrace } from './fr/trace'
import { frCalendar } from './fr/calendar'
import { frWeek } from './fr/week'
import { frKeys } from './fr/keys'
import { frUnits } from './fr/units'
import { frTimer } from './fr/timer'
import { frSentence } from './fr/sentence'
import { frWallTools } from './fr/wall-tools'
import { frVerify } from './fr/verify'
import { frWall } from './fr/wall'
import { frAbsences } from './fr/absences'
import { frUsualWeek } from './fr/usual-week'
import { frPlanning } from './fr/planning'
import { frFileRemarks } from './fr/file-remarks'
import { frImport } from './fr/import'
import { frCosts } from './fr/costs'
import { frServiceCost } from './fr/service-cost'
import { frLists } from './fr/lists'
import { frPayroll } from './fr/payroll'
import { frTerritory } from './fr/territory'
import { frTravel } from './fr/travel'
import { frSummary } from './fr/summary'
import { frSupports } from './fr/supports'
import { frParameters } from './fr/parameters'
import { frAllocation } from './fr/allocation'
import { frPast } from './fr/past'
import { frRepair } from './fr/repair'
import { frRules } from './fr/rules'
import { frStatements } from './fr/statements'
import { frPayments } from './fr/payments'
import { frExchanges } from './fr/exchanges'
import { frProvisional } from './fr/provisional'
import { frCharts } from './fr/charts'
import { frDashboard } from './fr/dashboard'
import { frIndicators } from './fr/indicators'
import { frAnnualReport } from './fr/annual-report'
import { frSavings } from './fr/savings'
import { frCouncilSheet } from './fr/council-sheet'
import { frPublicPage } from './fr/public-page'
import { frPrices } from './fr/prices'
import { frLawFigures } from './fr/law-figures'
import { frVat } from './fr/vat'
import { frDocuments } from './fr/documents'
import { frStatementForms } from './fr/statement-forms'
import { frByAgent } from './fr/by-agent'
import { frCli } from './fr/cli'

/** Every sentence shown to the user, by area. French is the source. */
export const fr = {
  common: frCommon,
  backups: frBackups,
  correction: frCorrection,
  words: frWords,
  failures: frFailures,
  objections: frObjections,
  history: frHistory,
  frame: frFrame,
  keyboard: frKeyboard,
  menu: frMenu,
  home: frHome,
  hourRecords: frHourRecords,
  forms: frForms,
  welcome: frWelcome,
  samples: frSamples,
  settings: frSettings,
  collectivities: frCollectivities,
  agents: frAgents,
  agreements: frAgreements,
  acts: frActs,
  actText: frActText,
  trace: frTrace,
  amendments: frAmendments,
  legalForms: frLegalForms,
  criteria: frCriteria,
  calendar: frCalendar,
  week: frWeek,
  units: frUnits,
  keys: frKeys,
  prices: frPrices,
  lawFigures: frLawFigures,
  vat: frVat,
  timer: frTimer,
  wall: frWall,
  approvals: frApprovals,
  wallTools: frWallTools,
  sentence: frSentence,
  planning: frPlanning,
  usualWeek: frUsualWeek,
  absences: frAbsences,
  import: frImport,
  fileRemarks: frFileRemarks,
  costs: frCosts,
  serviceCost: frServiceCost,
  parameters: frParameters,
  summary: frSummary,
  supports: frSupports,
  territory: frTerritory,
  travel: frTravel,
  lists: frLists,
  payroll: frPayroll,
  allocation: frAllocation,
  past: frPast,
  repair: frRepair,
  rules: frRules,
  statements: frStatements,
  provisional: frProvisional,
  payments: frPayments,
  exchanges: frExchanges,
  charts: frCharts,
  dashboard: frDashboard,
  indicators: frIndicators,
  councilSheet: frCouncilSheet,
  publicPage: frPublicPage,
  annualReport: frAnnualReport,
  savings: frSavings,
  simulation: frSimulation,
  workbook: frWorkbook,
  absent: frAbsent,
  accounting: frAccounting,
  documents: frDocuments,
  statementForms: frStatementForms,
  verify: frVerify,
  byAgent: frByAgent,
  cli: frCli,
} as const
