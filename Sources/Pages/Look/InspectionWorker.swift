/// The worker that keeps the page of a record on the device, so that it opens without a signal. It keeps the pages it is
/// told of with their style sheet and script, and answers with them only where the network does not; it never keeps an
/// answer to a form, and forgets a page once its record was taken.
package enum InspectionWorker {
    package static let text = #"""
        "use strict";

        var name = "thidua-inspections-1";
        var page = /^\/inspections\/[a-z0-9-]+\/record$/;

        self.addEventListener("install", function () { self.skipWaiting(); });
        self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });

        function keep(cache, address) {
          return fetch(address, { credentials: "same-origin", redirect: "manual" }).then(function (answer) {
            if (answer.ok) { return cache.put(address, answer); }
          }).catch(function () {});
        }

        self.addEventListener("message", function (event) {
          var asked = event.data || {};
          event.waitUntil(caches.open(name).then(function (cache) {
            if (asked.forget) { return cache.delete(asked.forget); }
            return Promise.all((asked.keep || []).filter(function (address) {
              return new URL(address).origin === self.location.origin;
            }).map(function (address) { return keep(cache, address); }));
          }));
        });

        self.addEventListener("fetch", function (event) {
          var request = event.request, address = new URL(request.url);
          if (request.method !== "GET" || address.origin !== self.location.origin) { return; }
          var isPage = request.mode === "navigate" && page.test(address.pathname);
          var isFile = address.pathname === "/style.css" || address.pathname === "/script.js";
          if (!isPage && !isFile) { return; }
          event.respondWith(fetch(request).catch(function () {
            return caches.match(request, { ignoreSearch: isPage }).then(function (kept) { return kept || Response.error(); });
          }));
        });

        """#
}
