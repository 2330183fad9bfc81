// Every page: what was rendered on the server comes alive.
import "../styles/page.css";
import { follow } from "./live_updates";
import { enlivenForms } from "./forms";
import { drawWhenNear } from "./lazy_map";
import { pageOf, suggestIn } from "./suggest";
import { returnWhenBack } from "./retry_page";

enlivenForms();
for (const input of document.querySelectorAll<HTMLInputElement>("header.site form.search input[name=q]")) {
  suggestIn(input, ({ kind, id }) => location.assign(pageOf(kind, id)));
}
for (const host of document.querySelectorAll<HTMLElement>("#map-slice")) drawWhenNear(host);
if (document.body.dataset.page === "unavailable") returnWhenBack();
if (document.body.dataset.page === "paper" && document.body.dataset.paper) follow(document.body.dataset.paper);
