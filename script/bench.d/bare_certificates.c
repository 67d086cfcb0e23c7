// COUNT certificates as one PDF by Pango and Cairo alone: the texts, sizes, faces, places and frames of a whole sheet
// (Sources/Paperwork/Certificates), each text set and drawn anew. Prints the milliseconds of each round.
// cc -O2 bare_certificates.c $(pkg-config --cflags --libs pangocairo) -lm
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const double MM = 72 / 25.4;
static long bytes;

static cairo_status_t count(void *closure, const unsigned char *data, unsigned int length) {
    (void)closure, (void)data;
    bytes += length;
    return CAIRO_STATUS_SUCCESS;
}

static PangoFontDescription *face(double size, int bold, int italic) {
    PangoFontDescription *face = pango_font_description_new();
    pango_font_description_set_family(face, "Tinos");
    pango_font_description_set_absolute_size(face, size * PANGO_SCALE);
    if (bold) pango_font_description_set_weight(face, PANGO_WEIGHT_BOLD);
    if (italic) pango_font_description_set_style(face, PANGO_STYLE_ITALIC);
    return face;
}

static void text(cairo_t *cr, PangoContext *context, PangoFontDescription *face, const char *words, double x, double y,
                 double width, int left, int red) {
    PangoLayout *layout = pango_layout_new(context);
    pango_layout_set_font_description(layout, face);
    pango_layout_set_width(layout, width * MM * PANGO_SCALE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, left ? PANGO_ALIGN_LEFT : PANGO_ALIGN_CENTER);
    pango_layout_set_text(layout, words, -1);
    cairo_set_source_rgb(cr, red ? 0.8 : 0, 0, 0);
    cairo_move_to(cr, x * MM, y * MM);
    pango_cairo_show_layout(cr, layout);
    g_object_unref(layout);
}

static void frame(cairo_t *cr, double x, double y, double width, double height, double weight) {
    cairo_set_source_rgb(cr, 0.8, 0, 0);
    cairo_set_line_width(cr, weight);
    cairo_rectangle(cr, x * MM, y * MM, width * MM, height * MM);
    cairo_stroke(cr);
}

static void draw(int many) {
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(count, NULL, 297 * MM, 210 * MM);
    cairo_t *cr = cairo_create(surface);
    PangoContext *context = pango_cairo_create_context(cr);
    pango_cairo_context_set_resolution(context, 72);
    PangoFontDescription *nation = face(13, 1, 0), *motto = face(14, 1, 0), *issuer = face(17, 1, 0);
    PangoFontDescription *gives = face(16, 1, 0), *kind = face(42, 1, 0), *name = face(24, 1, 0);
    PangoFontDescription *note = face(15, 0, 0), *merit = face(16, 0, 0), *number = face(12, 1, 1);
    PangoFontDescription *look = face(11, 0, 0), *day = face(13, 1, 1), *sign = face(14, 1, 0);
    char words[256];
    for (int place = 1; place <= many; place++) {
        frame(cr, 7, 7, 283, 196, 3);
        frame(cr, 9, 9, 279, 192, 0.75);
        text(cr, context, nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 20, 41, 257, 0, 0);
        text(cr, context, motto, "Độc lập - Tự do - Hạnh phúc", 20, 47, 257, 0, 0);
        cairo_set_line_width(cr, 0.75);
        cairo_move_to(cr, 118 * MM, 53.5 * MM);
        cairo_line_to(cr, 179 * MM, 53.5 * MM);
        cairo_stroke(cr);
        text(cr, context, issuer, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CAO MINH", 20, 58, 257, 0, 1);
        text(cr, context, gives, "TẶNG", 20, 68, 257, 0, 0);
        text(cr, context, kind, "GIẤY KHEN", 20, 75, 257, 0, 1);
        snprintf(words, sizeof words, "Nguyễn Thị Thanh Huyền %d", place);
        text(cr, context, name, words, 28, 95, 241, 0, 0);
        snprintf(words, sizeof words, "Giáo viên, Trường Trung học cơ sở số %d", place % 40);
        text(cr, context, note, words, 28, 118, 241, 0, 0);
        snprintf(words, sizeof words, "Đã có thành tích: Số hóa hồ sơ và hướng dẫn %d hộ dùng dịch vụ công trực tuyến", place + 20);
        text(cr, context, merit, words, 32, 132, 233, 0, 0);
        text(cr, context, number, "Số quyết định: 05/QĐ-UBND ngày 31/12/2026", 52, 178, 110, 1, 0);
        snprintf(words, sizeof words, "Số sổ vàng: %02d", place);
        text(cr, context, number, words, 52, 184, 110, 1, 0);
        text(cr, context, look, "Mã tra cứu: ABCD2345EFGH", 52, 190, 110, 1, 0);
        text(cr, context, day, "Cao Minh, ngày 31 tháng 12 năm 2026", 172, 160, 105, 0, 0);
        text(cr, context, sign, "CHỦ TỊCH", 172, 166, 105, 0, 0);
        text(cr, context, sign, "Trần Khánh Liên", 172, 191, 105, 0, 0);
        cairo_show_page(cr);
    }
    PangoFontDescription *all[] = {nation, motto, issuer, gives, kind, name, note, merit, number, look, day, sign};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) pango_font_description_free(all[i]);
    g_object_unref(context);
    cairo_destroy(cr);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
}

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    for (int round = 0; round < atoi(argv[2]); round++) {
        struct timespec start, end;
        bytes = 0;
        clock_gettime(CLOCK_MONOTONIC, &start);
        draw(atoi(argv[1]));
        clock_gettime(CLOCK_MONOTONIC, &end);
        if (bytes < 500L * atoi(argv[1])) return 1;
        printf("%f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
    }
    return 0;
}
