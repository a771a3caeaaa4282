/* The floor of the benchmark: the least work that any linter of these files has to do, in one thread.
 *
 * For each .md file below the given folder: read it whole, find the front matter fences, run libyaml over the front
 * matter and md4c over the body, and throw the results away. For each .yml file: run libyaml over the whole of it. No
 * line numbers, no rules, no report. What gist-lint takes beyond this is the price of the linting itself; with two
 * threads `check` should cost no more than this.
 *
 * Usage: floor FOLDER (or one FILE)
 */
#include <dirent.h>
#include <fcntl.h>
#include <md4c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

/* One buffer for all files: it grows to the largest and is used again. */
static char *buffer;
static size_t capacity;

static struct {
    unsigned long files, bytes, with_front_matter, yaml_events, yaml_errors, markdown_blocks, markdown_texts;
} counts;

static void fail(const char *what) {
    perror(what);
    exit(2);
}

/* Reads the whole file into `buffer` and returns its size. */
static size_t read_file(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat info;
    if (file < 0 || fstat(file, &info) != 0) fail(path);
    if ((size_t)info.st_size > capacity) {
        capacity = (size_t)info.st_size * 2;
        buffer = realloc(buffer, capacity);
        if (!buffer) fail("memory");
    }
    size_t size = 0;
    while (size < (size_t)info.st_size) {
        ssize_t got = read(file, buffer + size, (size_t)info.st_size - size);
        if (got < 0) fail(path);
        if (got == 0) break;
        size += (size_t)got;
    }
    close(file);
    return size;
}

/* True for `---` with nothing but blanks behind it on the line. */
static int is_fence(const char *line, const char *end) {
    if (end - line < 3 || memcmp(line, "---", 3) != 0) return 0;
    for (line += 3; line < end; line++)
        if (*line != ' ' && *line != '\t' && *line != '\r') return 0;
    return 1;
}

static const char *line_end(const char *line, const char *end) {
    const char *feed = memchr(line, '\n', (size_t)(end - line));
    return feed ? feed : end;
}

/* Finds the bytes between the fences; returns the start of the body, or `text` itself if there is no front matter. */
static const char *split(const char *text, const char *end, const char **yaml, size_t *yaml_size) {
    const char *line = text;
    if (end - line >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0) line += 3;
    const char *stop = line_end(line, end);
    if (!is_fence(line, stop)) return text;
    const char *start = stop < end ? stop + 1 : end;
    for (line = start; line < end; line = stop + 1) {
        stop = line_end(line, end);
        if (is_fence(line, stop)) {
            *yaml = start;
            *yaml_size = (size_t)(line - start);
            return stop < end ? stop + 1 : end;
        }
        if (stop == end) break;
    }
    return text;
}

static void run_libyaml(const char *yaml, size_t size) {
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) fail("libyaml");
    yaml_parser_set_input_string(&parser, (const unsigned char *)yaml, size);
    int ended = 0;
    while (!ended) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            counts.yaml_errors++;
            break;
        }
        counts.yaml_events++;
        ended = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

static int on_block(MD_BLOCKTYPE type, void *detail, void *user) {
    (void)type, (void)detail, (void)user;
    counts.markdown_blocks++;
    return 0;
}

static int on_span(MD_SPANTYPE type, void *detail, void *user) {
    (void)type, (void)detail, (void)user;
    return 0;
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
    (void)type, (void)text, (void)size, (void)user;
    counts.markdown_texts++;
    return 0;
}

static void run_md4c(const char *body, size_t size) {
    MD_PARSER parser = {
        .flags = MD_DIALECT_COMMONMARK,
        .enter_block = on_block,
        .leave_block = on_block,
        .enter_span = on_span,
        .leave_span = on_span,
        .text = on_text,
    };
    if (md_parse(body, (MD_SIZE)size, &parser, NULL) != 0) fail("md4c");
}

static int has_extension(const char *name, const char *extension) {
    size_t length = strlen(name), own = strlen(extension);
    return length > own && strcmp(name + length - own, extension) == 0;
}

static void visit_document(size_t size) {
    const char *end = buffer + size, *yaml = NULL;
    size_t yaml_size = 0;
    const char *body = size ? split(buffer, end, &yaml, &yaml_size) : end;
    if (yaml) {
        counts.with_front_matter++;
        run_libyaml(yaml, yaml_size);
    }
    run_md4c(body, (size_t)(end - body));
}

static void visit_file(const char *path) {
    size_t size = read_file(path);
    if (has_extension(path, ".yml")) run_libyaml(buffer, size);
    else visit_document(size);
    counts.files++;
    counts.bytes += size;
}

static int is_folder(const char *path, const struct dirent *entry) {
    struct stat info;
    if (entry->d_type != DT_UNKNOWN) return entry->d_type == DT_DIR;
    return lstat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static void visit_folder(const char *folder) {
    DIR *entries = opendir(folder);
    if (!entries) fail(folder);
    struct dirent *entry;
    while ((entry = readdir(entries))) {
        char path[4096];
        if (entry->d_name[0] == '.') continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >= (int)sizeof path) fail(folder);
        if (is_folder(path, entry)) visit_folder(path);
        else if (has_extension(path, ".md") || has_extension(path, ".yml")) visit_file(path);
    }
    closedir(entries);
}

int main(int count, char **arguments) {
    struct stat info;
    if (count != 2 || stat(arguments[1], &info) != 0) {
        fprintf(stderr, "usage: floor FOLDER\n");
        return 2;
    }
    if (S_ISDIR(info.st_mode)) visit_folder(arguments[1]);
    else visit_file(arguments[1]);
    printf("%lu files, %lu bytes, %lu with front matter\n", counts.files, counts.bytes, counts.with_front_matter);
    printf("%lu YAML events, %lu YAML errors, %lu block and %lu text calls of md4c\n", counts.yaml_events,
           counts.yaml_errors, counts.markdown_blocks, counts.markdown_texts);
    return 0;
}
