import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { formSearch } from '../editor/forms/page/form-search.ts';
import { checksSearch } from '../pages/checks/search.ts';
import { comparisonSearch } from '../pages/comparison/search.ts';
import { evaluationSearch } from '../pages/evaluation/search.ts';
import { evaluationsSearch } from '../pages/evaluations/search.ts';
import { historySearch } from '../pages/history/search.ts';
import { NotFoundPage } from '../pages/not-found/index.tsx';
import { overviewSearch } from '../pages/overview/search.ts';
import { summaryReportSearch } from '../pages/summary-report/search.ts';
import { templateSearch } from '../pages/templates/search.ts';
import { fetchedLater } from '../parts/fetched/fetched-later.tsx';
import { LoadingSkeleton } from '../parts/loading-skeleton.tsx';
import { CrashPanel } from './crash-panel.tsx';
import { parseSearch, stringifySearch } from './search.ts';
import { SignedIn } from './signed-in.tsx';

const root = createRootRoute();

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' ? { to: search.to } : {},
  component: fetchedLater(async () => (await import('../pages/sign-in/index.tsx')).SignInPage),
});

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const workbench = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: fetchedLater(async () => (await import('../pages/workbench/index.tsx')).WorkbenchPage),
});

const evaluations = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations',
  validateSearch: evaluationsSearch,
  component: fetchedLater(async () => (await import('../pages/evaluations/index.tsx')).EvaluationsPage),
});

const evaluation = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/$id',
  validateSearch: evaluationSearch,
  component: fetchedLater(async () => (await import('../pages/evaluation/index.tsx')).EvaluationPage),
});

const importing = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/$id/import',
  component: fetchedLater(async () => (await import('../pages/import/index.tsx')).ImportPage),
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/$id/review',
  validateSearch: formSearch,
  component: fetchedLater(async () => (await import('../pages/review/index.tsx')).ReviewPage),
});

const history = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/$id/history',
  validateSearch: historySearch,
  component: fetchedLater(async () => (await import('../pages/history/index.tsx')).HistoryPage),
});

const revision = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/$id/revisions/$number',
  component: fetchedLater(async () => (await import('../pages/revision/index.tsx')).RevisionPage),
});

const ownOverview = createRoute({
  getParentRoute: () => signedIn,
  path: '/overview',
  component: fetchedLater(async () => (await import('../pages/overview/index.tsx')).OwnOverviewPage),
});

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/overview/$regionCode/$year',
  validateSearch: overviewSearch,
  component: fetchedLater(async () => (await import('../pages/overview/index.tsx')).OverviewPage),
});

const summaryReport = createRoute({
  getParentRoute: () => signedIn,
  path: '/summary/$regionCode/$year',
  validateSearch: summaryReportSearch,
  component: fetchedLater(async () => (await import('../pages/summary-report/index.tsx')).SummaryReportPage),
});

const checks = createRoute({
  getParentRoute: () => signedIn,
  path: '/checks',
  validateSearch: checksSearch,
  component: fetchedLater(async () => (await import('../pages/checks/index.tsx')).ChecksPage),
});

const comparison = createRoute({
  getParentRoute: () => signedIn,
  path: '/comparison',
  validateSearch: comparisonSearch,
  component: fetchedLater(async () => (await import('../pages/comparison/index.tsx')).ComparisonPage),
});

const templates = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates',
  component: fetchedLater(async () => (await import('../pages/templates/index.tsx')).TemplatesPage),
});

const template = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$code',
  validateSearch: templateSearch,
  component: fetchedLater(async () => (await import('../pages/templates/template-page.tsx')).TemplatePage),
});

/** Any other address: said inside the shell, so that the person can go on from there. */
const elsewhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFoundPage });

const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([
    workbench,
    evaluations,
    evaluation,
    importing,
    review,
    history,
    revision,
    ownOverview,
    overview,
    summaryReport,
    checks,
    templates,
    template,
    comparison,
    elsewhere,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: LoadingSkeleton,
  defaultErrorComponent: CrashPanel,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
