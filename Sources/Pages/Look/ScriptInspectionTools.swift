extension Script {
    /// What the form of a record on a device is made of: keeping, filling in again, pictures, signatures.
    static let inspectionTools = #"""
          var record = null, busy = null;
          var bar = document.querySelector("[data-on-device]");

          function say(words, mood, items) {
            if (!bar) { return; }
            bar.hidden = false;
            bar.className = "on-device" + (mood ? " " + mood : "");
            bar.textContent = words;
            if (!items) { return; }
            var list = document.createElement("ul");
            items.forEach(function (item) {
              var line = document.createElement("li");
              line.textContent = item;
              list.appendChild(line);
            });
            bar.appendChild(list);
          }

          function clock() {
            var now = new Date();
            return ("0" + now.getHours()).slice(-2) + ":" + ("0" + now.getMinutes()).slice(-2);
          }

          function typed() {
            var fields = [];
            new FormData(form).forEach(function (value, name) {
              if (typeof value === "string" && name !== "csrf") { fields.push([name, value]); }
            });
            return fields;
          }

          // The words beside a field, for telling of it elsewhere.
          function labelled(field) {
            var own = field.labels && field.labels[0] ? field.labels[0].textContent.trim() : field.name;
            var words = field.type === "radio" ? [] : [own];
            for (var group = field.closest("fieldset"); group; group = group.parentElement.closest("fieldset")) {
              var legend = group.querySelector("legend");
              if (legend) { words.unshift(legend.textContent.trim()); }
            }
            return words.join(" – ");
          }

          function labels() {
            var found = {}, texts = {};
            Array.from(form.elements).forEach(function (field) {
              if (!field.name || field.type === "hidden" || field.type === "file") { return; }
              if (!found[field.name]) { found[field.name] = labelled(field); }
              if (field.type === "radio" && field.labels[0]) {
                texts[field.name + "=" + field.value] = field.labels[0].textContent.trim();
              }
              if (field.tagName === "SELECT" && field.selectedOptions[0]) {
                texts[field.name + "=" + field.value] = field.selectedOptions[0].textContent.trim();
              }
            });
            record.labels = found;
            record.texts = texts;
            record.title = bar.dataset.title;
          }

          // What the server would ask for, found while people are still there. The rules are the server's
          // (InspectionRecord.defects, RecordInspection.findings).
          function lacking() {
            function bare(name) { var field = form.elements[name]; return field && !field.value.trim() ? [field] : []; }
            var found = ["place", "day", "began", "ended", "head", "present"].reduce(function (all, name) {
              return all.concat(bare(name));
            }, []);
            var names = {};
            Array.from(form.elements).forEach(function (field) { if (/^result-/.test(field.name)) { names[field.name] = field; } });
            Object.keys(names).forEach(function (name) {
              var line = form.elements[name], value = line.value;
              if (!value) { found.push(names[name]); }
              if (value === "partly" || value === "unmet") { found = found.concat(bare(name.replace("result-", "note-"))); }
            });
            for (var row = 1; form.elements["finding-" + row]; row += 1) {
              var parts = ["finding-" + row, "severity-" + row, "due-" + row];
              if (parts.some(function (name) { return form.elements[name].value.trim(); })) {
                parts.forEach(function (name) { found = found.concat(bare(name)); });
              }
            }
            return found;
          }

          // What is on its way is not changed any more: the server keeps what it was sent first.
          var unlock = document.createElement("button");
          unlock.type = "button";
          unlock.className = "button quiet";
          function lock(isOn) {
            form.inert = isOn;
            form.classList.toggle("on-its-way", isOn);
            if (!bar) { return; }
            unlock.textContent = bar.dataset.change;
            if (isOn) { bar.after(unlock); } else { unlock.remove(); }
          }

          function keep() {
            record.fields = typed();
            labels();
            record.key = form.elements.key.value;
            return put(record).then(function () {
              if (!record.waiting) { say(bar.dataset.kept.replace("{time}", clock())); }
            }, function () { say(bar.dataset.full, "failed"); });
          }

          var timer = null;
          function later() { clearTimeout(timer); timer = setTimeout(keep, 400); }

          function refill(fields) {
            Array.from(form.elements).forEach(function (field) {
              if (field.type === "radio" || field.type === "checkbox") { field.checked = false; }
            });
            fields.forEach(function (pair) {
              var field = form.elements[pair[0]];
              if (!field || pair[0] === "csrf") { return; }
              if (field instanceof RadioNodeList) {
                Array.from(field).forEach(function (one) { if (one.value === pair[1]) { one.checked = true; } });
              } else if (field.type === "checkbox" || field.type === "radio") { field.checked = true; } else if (field.type !== "file") {
                field.value = pair[1];
                var fold = pair[1] && field.closest("details");
                if (fold) { fold.open = true; }
              }
            });
          }

          // A picture is made small enough before it is kept.
          function smaller(file) {
            if (!window.createImageBitmap) { return Promise.resolve(file); }
            return createImageBitmap(file).then(function (picture) {
              var most = 1600, part = Math.min(1, most / Math.max(picture.width, picture.height));
              var canvas = document.createElement("canvas");
              canvas.width = Math.max(1, Math.round(picture.width * part));
              canvas.height = Math.max(1, Math.round(picture.height * part));
              canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
              return new Promise(function (done) {
                canvas.toBlob(function (blob) { done(blob || file); }, "image/jpeg", 0.8);
              });
            });
          }

          function showPhotos() {
            var list = document.querySelector("[data-kept-photos]");
            list.textContent = "";
            record.photos.forEach(function (photo, place) {
              var line = document.createElement("div"), name = document.createElement("span");
              var remove = document.createElement("button");
              line.className = "kept-photo";
              name.textContent = photo.name + " (" + Math.round(photo.bytes.byteLength / 1024) + " KB)";
              remove.type = "button";
              remove.className = "button quiet";
              remove.textContent = list.dataset.remove;
              remove.setAttribute("aria-label", list.dataset.remove + " " + photo.name);
              remove.addEventListener("click", function () {
                record.photos.splice(place, 1);
                showPhotos();
                keep();
              });
              line.append(name, remove);
              list.appendChild(line);
            });
          }

          function takePhotos(input) {
            var files = Array.from(input.files), most = Number(input.dataset.most || 12);
            var steps = files.map(function (file) {
              return smaller(file).then(function (blob) { return blob.arrayBuffer().then(function (bytes) {
                if (record.photos.length >= most) { return; }
                record.photos.push({ name: file.name, type: blob.type || file.type, bytes: bytes });
              }); }, function () { say(bar.dataset.picture, "failed"); });
            });
            return Promise.all(steps).then(function () {
              input.value = "";
              showPhotos();
              return keep();
            });
          }

          function signer(box) {
            var canvas = box.querySelector("canvas"), name = box.querySelector("input");
            var number = Number(box.dataset.signer), drawing = false, pen = canvas.getContext("2d");
            function size() {
              var old = record.signatures[number];
              canvas.width = canvas.clientWidth || 300;
              canvas.height = canvas.clientHeight || 160;
              pen.lineWidth = 2.5;
              pen.lineCap = "round";
              if (old && old.bytes) {
                createImageBitmap(new Blob([old.bytes], { type: "image/png" })).then(function (picture) {
                  pen.drawImage(picture, 0, 0);
                });
              }
            }
            function at(event) {
              var edge = canvas.getBoundingClientRect();
              return [event.clientX - edge.left, event.clientY - edge.top];
            }
            function done() {
              if (!drawing) { return; }
              drawing = false;
              canvas.toBlob(function (blob) {
                blob.arrayBuffer().then(function (bytes) {
                  record.signatures[number] = { name: name.value, bytes: bytes };
                  keep();
                });
              }, "image/png");
            }
            canvas.addEventListener("pointerdown", function (event) {
              drawing = true;
              canvas.setPointerCapture(event.pointerId);
              pen.beginPath();
              pen.moveTo.apply(pen, at(event));
              event.preventDefault();
            });
            canvas.addEventListener("pointermove", function (event) {
              if (!drawing) { return; }
              pen.lineTo.apply(pen, at(event));
              pen.stroke();
            });
            canvas.addEventListener("pointerup", done);
            canvas.addEventListener("pointercancel", done);
            name.addEventListener("input", function () {
              if (record.signatures[number]) { record.signatures[number].name = name.value; later(); }
            });
            box.querySelector("button").addEventListener("click", function () {
              delete record.signatures[number];
              pen.clearRect(0, 0, canvas.width, canvas.height);
              keep();
            });
            if (record.signatures[number]) { name.value = record.signatures[number].name; }
            size();
          }

        """#
}
