// Live updates: refreshes the page of a paper when others change it.
import { PaperChangedDocument } from "../graphql/generated";
import { refreshPage } from "./page_update";

/** Changes within this time cause one refresh. */
const COLLECT_MS = 150;
const RECONNECT_MS = 3000;

interface SubscriptionAnswer {
  errors?: { extensions?: { code?: string } }[];
}

/** Starts the subscription. After a lost connection the browser reconnects and continues at the last event. */
export function followPaper(paper: string): void {
  let waiting: number | undefined;

  const refresh = (): void => {
    if (waiting !== undefined) return;
    waiting = window.setTimeout(() => {
      waiting = undefined;
      void refreshPage();
    }, COLLECT_MS);
  };

  const open = (): void => {
    const query = new URLSearchParams({
      query: PaperChangedDocument.toString(),
      variables: JSON.stringify({ paper, after: document.body.dataset.event ?? null }),
    });
    const source = new EventSource(`/graphql?${query}`);
    const restart = (): void => {
      source.close();
      window.setTimeout(() => {
        refresh();
        window.setTimeout(open, RECONNECT_MS);
      }, RECONNECT_MS);
    };
    source.addEventListener("next", (event) => {
      const answer = JSON.parse(event.data as string) as SubscriptionAnswer;
      if (answer.errors?.length) restart();
      else if (event.lastEventId !== document.body.dataset.event) refresh();
    });
    source.addEventListener("complete", restart);
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) restart();
    });
    window.addEventListener("pagehide", () => source.close(), { once: true });
  };

  open();
}
