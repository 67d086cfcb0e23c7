extension Script {
    /// Arrow keys go on while a page of a meeting stands over the screen, Escape takes it away. Without it the links
    /// below each page do the same.
    static let slides = #"""
        (function () {
          "use strict";
          if (!document.querySelector(".slides")) { return; }

          function go(link) {
            if (!link) { return; }
            location.replace(link.getAttribute("href"));
            var here = document.querySelector(".slide:target");
            if (here) { here.focus({ preventScroll: true }); here.scrollTop = 0; }
          }

          document.addEventListener("keydown", function (event) {
            var here = document.querySelector(".slide:target");
            if (!here || event.altKey || event.ctrlKey || event.metaKey) { return; }
            var ways = { ArrowRight: "[rel=next]", PageDown: "[rel=next]", ArrowLeft: "[rel=prev]", PageUp: "[rel=prev]",
              Escape: ".slide-nav a:last-child" };
            if (!ways[event.key]) { return; }
            event.preventDefault();
            go(here.querySelector(ways[event.key]));
          });
        })();

        """#
}
