/* Runs one command and writes what it cost: `measure FIGURES COMMAND ARGUMENT...`
 *
 * FIGURES receives one line: wall nanoseconds, user microseconds, system microseconds, peak memory in bytes, exit
 * status (128 + signal when it was killed). The time runs from just before the process is made until it has ended.
 *
 * Why not measure from Python: starting a process there costs a millisecond, and Linux counts the memory of the
 * process that starts a child into the child's peak. This program has next to none.
 */
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static long long microseconds(struct timeval time) {
    return time.tv_sec * 1000000LL + time.tv_usec;
}

/* Linux counts kilobytes, macOS bytes. */
static long long peak_bytes(const struct rusage *usage) {
#ifdef __APPLE__
    return usage->ru_maxrss;
#else
    return usage->ru_maxrss * 1024LL;
#endif
}

int main(int count, char **arguments) {
    if (count < 3) {
        fprintf(stderr, "usage: measure FIGURES COMMAND ARGUMENT...\n");
        return 2;
    }
    pid_t child;
    int status = 0;
    struct rusage usage;
    long long start = nanoseconds();
    int error = posix_spawnp(&child, arguments[2], NULL, NULL, arguments + 2, environ);
    if (error) {
        fprintf(stderr, "measure: %s: %s\n", arguments[2], strerror(error));
        return 2;
    }
    while (wait4(child, &status, 0, &usage) < 0)
        if (errno != EINTR) return 2;
    long long wall = nanoseconds() - start;

    FILE *figures = fopen(arguments[1], "w");
    if (!figures) {
        perror(arguments[1]);
        return 2;
    }
    fprintf(figures, "%lld %lld %lld %lld %d\n", wall, microseconds(usage.ru_utime), microseconds(usage.ru_stime),
            peak_bytes(&usage), WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return fclose(figures) == 0 ? 0 : 2;
}
