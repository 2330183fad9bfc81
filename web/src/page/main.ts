// Every page: adds forms without reload, suggestions, live updates and the map to the page that the server rendered.
//
// forms               sends forms without a reload
// page_update         merges a page from the server into the open one
// optimistic_updates  shows the result of a toggle before the server answers
// live_updates        updates a paper's page when others change it
// suggest             suggestions under a search box
// suggestion_facts    the facts beside the name of a suggestion
// lazy_map            loads the map when it is about to become visible
// retry_page          reloads the "unavailable" page when the service is back
// announce            a live region for screen readers
import "../styles/page.css";
import { pagePath } from "../map/kinds";
import { sendFormsInPlace } from "./forms";
import { drawWhenNear } from "./lazy_map";
import { followPaper } from "./live_updates";
import { reloadWhenAvailable } from "./retry_page";
import { suggestIn } from "./suggest";

sendFormsInPlace();
for (const input of document.querySelectorAll<HTMLInputElement>("header.site form.search input[name=q]")) {
  suggestIn(input, ({ kind, id }) => location.assign(pagePath(kind, id)));
}
for (const host of document.querySelectorAll<HTMLElement>("#map-slice")) drawWhenNear(host);
if (document.body.dataset.page === "unavailable") reloadWhenAvailable();
if (document.body.dataset.page === "paper" && document.body.dataset.paper) followPaper(document.body.dataset.paper);
