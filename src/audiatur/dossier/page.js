// Enhances a page that reads without it: opens folds, filters, shows words beside the synopsis, copies citations.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const said = make("p", { className: "unseen", role: "status" });
  document.body.append(said);

  // A link into a fold opens it, and a claim split by a crossing mark lights up whole.
  const reveal = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    all(".shown").forEach((piece) => piece.classList.remove("shown"));
    if (!place) return;
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (place.matches(".claim")) pieces(place.id).forEach((piece) => piece.classList.add("shown"));
    place.scrollIntoView({ block: place.matches("span") ? "center" : "start" });
  };
  const pieces = (claim) => all(`#${CSS.escape(claim)}, [data-c="${CSS.escape(claim)}"]`);
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  // Copy as citation: the exact words and the article's own line.
  const citation = (claim) => {
    const found = pieces(claim);
    if (!found.length) return "";
    const article = found[0].closest(".full");
    const line = article.querySelector(".cite").textContent.replace(/\s+/g, " ").trim();
    const words = found.map((piece) => piece.textContent).join("").replace(/\s+/g, " ").trim();
    return `“${words}” — ${line}, claim ${found[0].dataset.n}`;
  };
  const copyButton = (href) => {
    const button = make("button", { type: "button", className: "copy", textContent: "copy as citation" });
    button.addEventListener("click", async () => {
      const text = citation(href.slice(1));
      const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
      button.textContent = done ? "copied" : "copy failed";
      said.textContent = done ? `Copied: ${text}` : "The browser refused to copy.";
      setTimeout(() => { button.textContent = "copy as citation"; }, 2500);
    });
    return button;
  };
  all(".go").forEach((line) => line.append(copyButton(line.querySelector("a").getAttribute("href"))));
  const offer = (event) => {
    const note = event.target.closest?.(".margin li");
    if (note && !note.querySelector(".copy")) note.append(copyButton(note.querySelector("a").getAttribute("href")));
  };
  document.addEventListener("focusin", offer);
  document.addEventListener("mouseover", offer);

  // Filter: words, and verdicts by their marks.
  const items = all("[data-verdict], .lines li");
  const hidden = new Set();
  const field = make("input", { type: "search", placeholder: "Filter", autocomplete: "off" });
  field.setAttribute("aria-label", "Filter questions, cards and lines by words");
  const filter = () => {
    const words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    items.forEach((item) => {
      const text = words.length ? item.textContent.toLocaleLowerCase() : "";
      item.hidden = hidden.has(item.dataset.verdict) || !words.every((word) => text.includes(word));
      left += !item.hidden;
      if (words.length && !item.hidden) item.closest("details.fold")?.setAttribute("open", "");
    });
    said.textContent = `${left} of ${items.length} shown`;
  };
  field.addEventListener("input", filter);
  document.querySelector(".contents").append(make("div", { className: "tools" }, field));
  all(".legend li").forEach((item) => {
    const style = item.querySelector(".mark").classList[1];
    if (!all(`[data-verdict="${style}"]`).length) return;
    const button = make("button", { type: "button", title: "Show or hide" }, ...item.childNodes);
    button.setAttribute("aria-pressed", "true");
    button.addEventListener("click", () => {
      const show = !hidden.delete(style);
      if (show) hidden.add(style);
      button.setAttribute("aria-pressed", String(!show));
      filter();
    });
    item.append(button);
  });

  // The exact words beside the synopsis, on screens with room.
  const close = make("button", { type: "button", className: "close", textContent: "Close" });
  const content = make("div", { className: "content" });
  const panel = make("dialog", { className: "panel" }, close, content);
  panel.setAttribute("aria-label", "The exact words side by side");
  document.body.append(panel);
  let opener = null;
  const shut = () => {
    panel.close();
    opener?.focus({ preventScroll: true });
  };
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", (event) => event.key === "Escape" && shut());
  content.addEventListener("click", (event) => event.target.closest("a") && panel.close());
  document.querySelector("#synopsis").addEventListener("click", (event) => {
    const link = event.target.closest(".synopsis tbody a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || innerWidth < 900) return;
    const card = document.getElementById(link.getAttribute("href").slice(1));
    if (!card?.matches(".card")) return;
    event.preventDefault();
    const copy = card.cloneNode(true);
    [copy, ...all("[id], [aria-labelledby]", copy)].forEach((element) => {
      element.removeAttribute("id");
      element.removeAttribute("aria-labelledby");
    });
    all(".copy", copy).forEach((button) =>
      button.replaceWith(copyButton(button.closest(".go").querySelector("a").getAttribute("href"))));
    content.replaceChildren(copy);
    opener = link;
    if (!panel.open) panel.show();
    panel.scrollTop = 0;
    close.focus();
  });
})();
