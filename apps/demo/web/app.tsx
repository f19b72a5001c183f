import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useSession } from "./api/session.ts";
import { ErrorView, Loading } from "./components/views.tsx";
import { Layout } from "./layout/layout.tsx";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { OrderPage } from "./order/order-page.tsx";
import { ProgressPage } from "./progress/progress-page.tsx";
import { ServicesPage } from "./services/services-page.tsx";
import { SignInPage } from "./sign-in/sign-in-page.tsx";
import { StorePage } from "./store/store-page.tsx";

const BalancePage = lazy(async () => ({ default: (await import("./balance/balance-page.tsx")).BalancePage }));
const ServicePage = lazy(async () => ({ default: (await import("./service/service-page.tsx")).ServicePage }));
const AdministrationPage = lazy(async () => ({
  default: (await import("./administration/administration-page.tsx")).AdministrationPage,
}));

/** Which address shows which page. Everything but the store asks who you are first. */
export function App() {
  const session = useSession();
  if (session.isError) return <ErrorView error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return null;
  const { account } = session.data;
  return (
    <Layout session={session.data}>
      <Suspense fallback={<Loading lines={6} />}>
        <Switch>
          <Route path="/">
            <StorePage account={account} />
          </Route>
          <Route path="/order/:product">
            {({ product }) => <OrderPage key={product} product={product} account={account} />}
          </Route>
          <Route path="/sign-in">
            <SignInPage session={session.data} />
          </Route>
          {!account && (
            <Route>
              <Redirect to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} replace />
            </Route>
          )}
          <Route path="/servers">
            <ServicesPage />
          </Route>
          <Route path="/balance">
            <BalancePage />
          </Route>
          <Route path="/servers/:service/progress/:operation">
            {({ service, operation }) => <ProgressPage service={service} operation={operation} />}
          </Route>
          <Route path="/servers/:service/:tab?">
            {({ service, tab }) => <ServicePage key={service} service={service} tab={tab} />}
          </Route>
          <Route path="/administration/:part?">
            {({ part }) =>
              account?.role === "admin" ? (
                <AdministrationPage part={part} faults={session.data.faults} />
              ) : (
                <NotFoundPage />
              )
            }
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Layout>
  );
}
