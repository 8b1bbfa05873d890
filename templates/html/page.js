// What a page gains by a script: notes at their marks, and copying. Nothing here is needed to read it. All words and
// new elements come from the page's <template id="additions">.
(() => {
  const additions = document.getElementById("additions")?.content;
  if (!additions) return;
  const k_shown = 4000;  // ms for which the page says what it did
  const k_linger = 250;  // ms in which the pointer may go from a mark to its note
  const add = (selector, place) => place.appendChild(document.importNode(additions.querySelector(selector), true));

  // ---- copying
  if (navigator.clipboard) {
    const status = add(".status", document.body);
    let silence = 0;
    const say = words => {
      status.textContent = words;
      clearTimeout(silence);
      silence = setTimeout(() => { status.textContent = ""; }, k_shown);
    };
    const copy = (text, done) =>
      navigator.clipboard.writeText(text).then(() => say(done), () => say(status.dataset.failed));
    const here = () => location.href.replace(/#.*/, "");

    const button = add(".copying", document.querySelector(".masthead") ?? document.body).querySelector("button");
    button.addEventListener("click", () => {
      const {citation, address, separator, done} = button.dataset;
      copy([citation, address || here()].filter(Boolean).join(separator), done);
    });
    document.addEventListener("click", event => {
      const link = event.target.closest?.("a.permalink");
      if (link) copy(here() + link.getAttribute("href"), status.dataset.done);
    });
  }

  // ---- the table of contents stands open where there is room beside the text
  const contents = document.querySelector(".contents details");
  if (contents && matchMedia("(min-width: 90rem)").matches) contents.open = true;

  // ---- notes at their marks
  if (!HTMLElement.prototype.showPopover) return;
  const popover = add(".note-popover", document.body);
  let mark = null;
  let timer = 0;

  function place() {
    if (!mark) return;
    const gap = 6;
    const at = mark.getBoundingClientRect();
    const own = popover.getBoundingClientRect();
    const rightToLeft = getComputedStyle(mark).direction === "rtl";
    const wanted = rightToLeft ? at.right - own.width + 16 : at.left - 16;
    const below = at.bottom + gap + own.height <= innerHeight || at.top < own.height + gap;
    popover.style.left = `${Math.max(gap, Math.min(wanted, innerWidth - own.width - gap))}px`;
    popover.style.top = `${below ? at.bottom + gap : at.top - gap - own.height}px`;
  }
  function hide() {
    clearTimeout(timer);
    if (!mark) return;
    mark.removeAttribute("aria-describedby");
    mark = null;
    popover.hidePopover();
  }
  function show(wanted) {
    clearTimeout(timer);
    if (wanted === mark) return;
    hide();
    const note = document.getElementById(wanted.getAttribute("href").slice(1))?.querySelector(".body");
    if (!note) return;
    const copy = note.cloneNode(true);
    copy.querySelectorAll(".backs, .permalink").forEach(one => one.remove());
    copy.querySelectorAll("[id]").forEach(one => one.removeAttribute("id"));
    popover.replaceChildren(...copy.childNodes);
    mark = wanted;
    mark.setAttribute("aria-describedby", popover.id);
    popover.showPopover();
    place();
  }
  function leave() {
    clearTimeout(timer);
    timer = setTimeout(() => { if (document.activeElement !== mark) hide(); }, k_linger);
  }

  for (const one of document.querySelectorAll("a[role=doc-noteref]")) {
    one.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") show(one); });
    one.addEventListener("pointerleave", leave);
    one.addEventListener("focus", () => { if (one.matches(":focus-visible")) show(one); });
    one.addEventListener("blur", () => { if (!popover.matches(":hover")) hide(); });
    one.addEventListener("click", hide);
  }
  popover.addEventListener("pointerenter", () => clearTimeout(timer));
  popover.addEventListener("pointerleave", leave);
  addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  addEventListener("scroll", place, {passive: true});
  addEventListener("resize", place);
})();
