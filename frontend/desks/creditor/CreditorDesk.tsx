import { lazy } from "react";
import { Route, Switch } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import "../../theme/staff.css";
import { useWords } from "../../words/use-words.ts";
import { AgreementPage } from "./agreement/AgreementPage.tsx";
import { ClaimAtAddress } from "./claims/ClaimAtAddress.tsx";
import { ClaimsPage } from "./claims/ClaimsPage.tsx";
import { RegisterPage } from "./claims/RegisterPage.tsx";
import { InboxPage } from "./inbox/InboxPage.tsx";
import { LedgerPage } from "./ledger/LedgerPage.tsx";

const FilePage = lazy(async () => ({ default: (await import("./file/FilePage.tsx")).FilePage }));
const BooksPage = lazy(() => import("./books/BooksPage.tsx"));
const ChangesPage = lazy(() => import("./changes/ChangesPage.tsx"));
const PaymentsPage = lazy(() => import("./payments/PaymentsPage.tsx"));
const NewsPage = lazy(() => import("../news/NewsPage.tsx"));

/** The creditor's desk: what asks for an answer, the claims, and the book. */
export default function CreditorDesk() {
  const say = useWords("creditor");
  return (
    <>
      <DeskMenu
        label={say("menu")}
        items={[
          { path: "/creditor", label: say("inbox.menu") },
          { path: "/creditor/claims", label: say("claims.menu") },
          { path: "/creditor/file", label: say("file.menu") },
          { path: "/creditor/agreement", label: say("agreement.menu") },
          { path: "/creditor/payments", label: say("payments.menu") },
          { path: "/creditor/books", label: say("books.menu") },
          { path: "/creditor/ledger", label: say("ledger.menu") },
          { path: "/creditor/news", label: say("news.menu") },
        ]}
      />
      <DeskPages>
        <Switch>
          <Route path="/creditor" component={InboxPage} />
          <Route path="/creditor/claims" component={ClaimsPage} />
          <Route path="/creditor/claims/new" component={RegisterPage} />
          <Route path="/creditor/claims/:debt">
            {({ debt }) => <ClaimAtAddress debt={debt} />}
          </Route>
          <Route path="/creditor/file" component={FilePage} />
          <Route path="/creditor/agreement" component={AgreementPage} />
          <Route path="/creditor/payments" component={PaymentsPage} />
          <Route path="/creditor/books" component={BooksPage} />
          <Route path="/creditor/changes" component={ChangesPage} />
          <Route path="/creditor/ledger" component={LedgerPage} />
          <Route path="/creditor/news" component={NewsPage} />
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
    </>
  );
}
