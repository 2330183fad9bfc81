// Follows what others do with the paper that is shown, and brings the page up to date.
import { PaperChangedDocument } from "../graphql/generated";
import { refetch } from "./page_update";

const TOGETHER_MS = 150;
/** Many changes at once are one look at the page. */
const AGAIN_MS = 3000;

interface Told {
  errors?: { extensions?: { code?: string } }[];
}

/** Starts following; the browser itself comes back after a lost connection, where it was. */
export function follow(paper: string): void {
  let waiting: number | undefined;

  const look = (): void => {
    if (waiting !== undefined) return;
    waiting = window.setTimeout(() => {
      waiting = undefined;
      void refetch();
    }, TOGETHER_MS);
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
        look();
        window.setTimeout(open, AGAIN_MS);
      }, AGAIN_MS);
    };
    source.addEventListener("next", (event) => {
      const told = JSON.parse(event.data as string) as Told;
      if (told.errors?.length) restart();
      else if (event.lastEventId !== document.body.dataset.event) look();
    });
    source.addEventListener("complete", restart);
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) restart();
    });
    window.addEventListener("pagehide", () => source.close(), { once: true });
  };

  open();
}
