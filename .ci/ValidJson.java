import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fails unless the file named is one JSON object with members, each named once. */
class ValidJson {
    public static void main(String[] args) throws Exception {
        var mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        var json = mapper.readTree(Files.readString(Path.of(args[0])));
        if (!json.isObject() || json.isEmpty()) {
            throw new IllegalStateException(args[0] + " holds no JSON object with members");
        }
        System.out.println(args[0] + " is valid JSON with " + json.size() + " members");
    }
}
