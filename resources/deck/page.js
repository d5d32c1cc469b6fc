(() => {
  "use strict";
  const root = document.documentElement;
  const slides = [...document.querySelectorAll("section")];
  const tip = document.getElementById("tip");
  const said = document.getElementById("said");
  let now = 0;
  let digits = "";
  let touch = null;

  const show = (index) => {
    now = Math.max(0, Math.min(slides.length - 1, index));
    slides.forEach((slide, i) => {
      slide.classList.toggle("now", i === now);
      slide.setAttribute("aria-hidden", String(i !== now));
    });
    tip.hidden = true;
    said.textContent = slides[now].getAttribute("aria-label");
    history.replaceState(null, "", "#" + (now + 1));
  };
  const fromAddress = () => (parseInt(location.hash.slice(1), 10) || 1) - 1;
  const curtain = (colour) => {
    const down = root.classList.contains(colour);
    root.classList.remove("black", "white");
    root.classList.toggle(colour, !down);
  };
  const lifted = () => {
    const down = root.classList.contains("black") || root.classList.contains("white");
    root.classList.remove("black", "white");
    return down;
  };
  const step = (by) => {
    if (!lifted()) {
      show(now + by);
    }
  };
  const escape = () => {
    digits = "";
    if (!lifted()) {
      root.classList.remove("notes");
    }
  };
  const enter = () => {
    if (digits) {
      show(parseInt(digits, 10) - 1);
      digits = "";
    } else {
      step(1);
    }
  };
  const whole = () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (root.requestFullscreen) {
      root.requestFullscreen().catch(() => {});
    }
  };
  const keys = {
    PageDown: () => step(1),
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    PageUp: () => step(-1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    Backspace: () => step(-1),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    Enter: enter,
    Escape: escape,
    b: () => curtain("black"),
    ".": () => curtain("black"),
    w: () => curtain("white"),
    ",": () => curtain("white"),
    n: () => root.classList.toggle("notes"),
    f: whole,
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (/^[0-9]$/.test(key)) {
      digits = (digits + key).slice(-4);
    } else if (key === " ") {
      step(event.shiftKey ? -1 : 1);
      event.preventDefault();
    } else if (keys[key]) {
      keys[key]();
      event.preventDefault();
    }
  });
  addEventListener("click", (event) => {
    if (!event.target.closest("aside") && !String(getSelection())) {
      step(event.clientX < innerWidth / 5 ? -1 : 1);
    }
  });
  addEventListener("touchstart", (event) => (touch = event.changedTouches[0]), { passive: true });
  addEventListener(
    "touchend",
    (event) => {
      const far = touch ? event.changedTouches[0].clientX - touch.clientX : 0;
      if (Math.abs(far) > 48) {
        step(far < 0 ? 1 : -1);
      }
      touch = null;
    },
    { passive: true },
  );
  addEventListener("pointermove", (event) => {
    const region = event.target.closest && event.target.closest(".region");
    const text = region && region.dataset.said;
    tip.hidden = !text;
    if (text) {
      tip.textContent = text;
      const x = Math.min(event.clientX + 16, innerWidth - tip.offsetWidth - 8);
      const above = event.clientY - tip.offsetHeight - 16;
      tip.style.transform = "translate(" + x + "px," + (above < 8 ? event.clientY + 24 : above) + "px)";
    }
  });
  for (const region of document.querySelectorAll(".region")) {
    const words = region.querySelector("desc") || region.querySelector("title");
    if (words) {
      region.dataset.said = words.textContent;
      region.setAttribute("aria-label", words.textContent);
      region.querySelectorAll("title").forEach((title) => title.remove());
    }
  }
  addEventListener("hashchange", () => fromAddress() !== now && show(fromAddress()));
  root.classList.add("deck");
  show(fromAddress());
})();
